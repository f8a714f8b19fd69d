"""Compiles the modules in which reading spends its time, where `LESART_COMPILED=1` asks for a wheel of this platform.

Without it the wheel is pure. mypyc translates the modules as they are; the list stands in pyproject.toml. The sources
are copied, so that no compiled module stays in the tree, where it would be taken for the edited source.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_SETUP = """\
from setuptools import setup
from mypyc.build import mypycify

setup(name="compiled", packages=[], ext_modules=mypycify({arguments!r}, opt_level="2", multi_file=True))
"""
# What the build sees of the packages that lesart needs must not depend on where it runs, so it sees none; types are
# checked by `make types`, not here.
_CHECKER = [
    "--config-file=",
    "--no-site-packages",
    "--follow-imports=silent",
    "--ignore-missing-imports",
    "--allow-subclassing-any",
]


class CompiledModules(BuildHookInterface):
    """Adds to a wheel the modules named under `modules`, compiled."""

    def dependencies(self) -> list[str]:
        """Return what is needed to compile, if that is asked for."""
        return ["mypy>=1.18", "setuptools>=65"] if _asked() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and say which files are to be included; an editable installation stays pure."""
        if version != "standard" or not _asked():
            return
        self._scratch = Path(tempfile.mkdtemp(prefix="lesart-compiled-"))
        shutil.copytree(Path(self.root) / "src" / "lesart", self._scratch / "lesart")
        chosen = [path for named in self.config["modules"] for path in sorted(self._scratch.glob(named))]
        arguments = [*_CHECKER, *(path.relative_to(self._scratch).as_posix() for path in chosen)]
        (self._scratch / "setup.py").write_text(_SETUP.format(arguments=arguments), encoding="utf-8")
        command = [sys.executable, "setup.py", "-q", "build_ext", "--inplace"]
        done = subprocess.run(command, cwd=self._scratch, capture_output=True, text=True, check=False)
        if done.returncode:
            message = f"the modules could not be compiled:\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
            raise SystemExit(message)
        found = [path for kind in ("so", "pyd") for path in self._scratch.glob(f"**/*.{kind}")]
        inside = {path: path.relative_to(self._scratch) for path in found if "build" not in path.parts}
        build_data["force_include"].update({str(path): place.as_posix() for path, place in inside.items()})
        build_data["pure_python"], build_data["infer_tag"] = False, True

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove what was made on the way."""
        if hasattr(self, "_scratch"):
            shutil.rmtree(self._scratch)


def _asked() -> bool:
    return os.environ.get("LESART_COMPILED") == "1"
