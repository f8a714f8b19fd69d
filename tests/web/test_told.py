"""Refusals are told in the language of whoever asks."""

import ast
from pathlib import Path

import pytest

import lesart.web
from lesart.web.told import GERMAN

SOURCE = Path(lesart.web.__file__).parent


def details():
    """The words of every refusal in the code of the desk."""
    for file in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", "")
                at = {"HTTPException": 1, "_refusal": 1, "told": 1, "_answer": 2}.get(name)
                if at is not None and len(node.args) > at and isinstance(node.args[at], ast.Constant):
                    yield node.args[at].value


@pytest.mark.parametrize("detail", sorted(set(details())))
def test_every_refusal_has_its_german_words(detail):
    assert detail in GERMAN


@pytest.mark.parametrize(
    ("language", "detail"),
    [("de", "Diese Geschichte gibt es nicht"), ("en-GB", "There is no such story"), (None, "There is no such story")],
)
def test_the_api_refuses_in_the_language_that_is_asked_for(client, language, detail):
    answer = client.get("/api/v1/stories/none", headers={"Accept-Language": language or ""})
    assert (answer.status_code, answer.json()["detail"]) == (404, detail)


def test_what_is_wrong_with_a_value_is_told_in_german_too(client):
    answer = client.get("/api/v1/stories?limit=0", headers={"Accept-Language": "de"})
    assert answer.json()["detail"][0]["msg"] == "ist zu klein"
    assert answer.headers["Content-Language"] == "de"
    assert "greater" in client.get("/api/v1/stories?limit=0").json()["detail"][0]["msg"]


def test_a_path_that_is_none_is_told_in_both_languages(client):
    assert client.get("/api/v1/nothing", headers={"Accept-Language": "de"}).json() == {"detail": "Das gibt es nicht"}
    assert client.get("/api/v1/nothing").json() == {"detail": "Not Found"}
