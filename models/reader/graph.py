"""The trained network as an ONNX graph: one passage in, 8-bit weights, heads in full."""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from reader.network import FROZEN, HEADS, LAYERS, SEEN, WIDTH

Array = NDArray[np.generic]
_OPSET: Final = 20
_IR: Final = 9
_EPSILON: Final = 1e-12
_LARGEST: Final = 127
_SMALLEST: Final = 1e-9
_CONTRIB: Final = "com.microsoft"
OUTPUTS: Final = ("labels", "role", "message", "ties", "apart", "states", "vector", "lower")


class Graph:
    """Nodes and weights of a graph, put together from its inputs to its outputs."""

    def __init__(self, weights: Mapping[str, NDArray[np.float32]]) -> None:
        """Take the network's weights by their names."""
        self.weights = weights
        self.nodes: list[onnx.NodeProto] = []
        self.stored: dict[str, onnx.TensorProto] = {}

    def store(self, name: str, value: Array) -> str:
        """Keep an array in the graph under a name."""
        self.stored[name] = numpy_helper.from_array(value.copy(order="C"), name)
        return name

    def node(self, operator: str, inputs: list[str], output: str, domain: str = "", **attributes: object) -> str:
        """Add a node with one output and return that."""
        self.nodes.append(helper.make_node(operator, inputs, [output], name=output, domain=domain, **attributes))
        return output

    def normed(self, x: str, name: str) -> str:
        """Add a layer norm."""
        scale, bias = (self.store(f"{name}.{part}", self.weights[f"{name}.{part}"]) for part in ("weight", "bias"))
        return self.node("LayerNormalization", [x, scale, bias], f"{name}.out", axis=-1, epsilon=_EPSILON)

    def dense(self, x: str, name: str) -> str:
        """Add a dense layer with 8-bit weights, one scale an output; the input is brought to 8 bits as it comes."""
        inputs = [x, *self._coded(name), self.store(f"{name}.bias", self.weights[f"{name}.bias"])]
        return self.node("DynamicQuantizeMatMul", inputs, f"{name}.out", domain=_CONTRIB)

    def dense_by_row(self, x: str, name: str) -> str:
        """Add a dense layer whose input has a scale of its own for each piece.

        The first piece's numbers are ten times those of the others here; with one scale for all, they would leave
        the others five bits, and vectors a likeness of .997 instead of .9994 to the unrounded ones.
        """
        sizes = self.node("Abs", [x], f"{name}.sizes")
        largest = self.node("ReduceMax", [sizes, self.store("last", np.array([-1], np.int64))], f"{name}.largest")
        level = self.node("Div", [x, largest], f"{name}.level")
        met = self.node("DynamicQuantizeMatMul", [level, *self._coded(name)], f"{name}.met", domain=_CONTRIB)
        back = self.node("Mul", [met, largest], f"{name}.back")
        return self.node("Add", [back, self.store(f"{name}.bias", self.weights[f"{name}.bias"])], f"{name}.out")

    def _coded(self, name: str) -> list[str]:
        """Store a dense layer's weights in 8 bits, with scales and zero points."""
        weight = self.weights[f"{name}.weight"].T
        scale = np.maximum(np.abs(weight).max(axis=0) / _LARGEST, _SMALLEST).astype(np.float32)
        return [
            self.store(f"{name}.weight", np.round(weight / scale).astype(np.int8)),
            self.store(f"{name}.scale", scale),
            self.store(f"{name}.zero", np.zeros(scale.shape, np.int8)),
        ]

    def head(self, seen: str, name: str) -> str:
        """Add a dense layer in full precision as an output; the scale of the states goes into its weights."""
        weight = self.weights[f"{name}.weight"] / self.weights["spread"]
        bias = self.weights[f"{name}.bias"] - weight @ self.weights["middle"]
        met = self.node("MatMul", [seen, self.store(f"{name}.weight", weight.T)], f"{name}.met")
        return self.node("Add", [met, self.store(f"{name}.bias", bias)], name)

    def words(self) -> str:
        """Add the look-up of pieces, each row with a scale of its own, and of places."""
        rows = self.weights["word.weight"]
        scale = np.maximum(np.abs(rows).max(axis=1, keepdims=True) / _LARGEST, _SMALLEST).astype(np.float32)
        coded = self.node("Gather", [self.store("word", np.round(rows / scale).astype(np.int8)), "pieces"], "coded")
        scales = self.node("Gather", [self.store("word.scale", scale), "pieces"], "scales")
        plain = self.node("Cast", [coded], "plain", to=TensorProto.FLOAT)
        met = self.node("Mul", [plain, scales], "word.out")
        one = self.store("one", np.array([1], np.int64))
        shape = self.node("Shape", ["pieces"], "shape", start=1)
        zero = self.store("nought", np.array([0], np.int64))
        places = self.node(
            "Slice", [self.store("place", self.weights["place.weight"]), zero, shape, zero, one], "places"
        )
        return self.normed(self.node("Add", [met, places], "placed"), "norm")

    def attention(self, x: str, name: str) -> str:
        """Add what each piece sees of the others; a passage stands alone, so nothing is masked."""
        together = self.dense(x, f"{name}.query_key_value")
        shape = self.store("heads", np.array([1, -1, 3, HEADS, WIDTH // HEADS], np.int64))
        parted = self.node("Reshape", [together, shape], f"{name}.parted")
        turned = self.node("Transpose", [parted], f"{name}.turned", perm=[2, 0, 3, 1, 4])
        query, key, value = (
            self.node("Gather", [turned, self.store(f"part{part}", np.array(part, np.int64))], f"{name}.{part}", axis=0)
            for part in range(3)
        )
        across = self.node("Transpose", [key], f"{name}.across", perm=[0, 1, 3, 2])
        met = self.node("MatMul", [query, across], f"{name}.likeness")
        scaled = self.node("Mul", [met, self.store("size", np.float32([(HEADS / WIDTH) ** 0.5]))], f"{name}.scaled")
        weights = self.node("Softmax", [scaled], f"{name}.weights", axis=-1)
        seen = self.node("MatMul", [weights, value], f"{name}.seen")
        back = self.node("Transpose", [seen], f"{name}.back", perm=[0, 2, 1, 3])
        flat = self.node("Reshape", [back, self.store("flat", np.array([1, -1, WIDTH], np.int64))], f"{name}.flat")
        return self.dense(flat, f"{name}.attended")

    def block(self, x: str, name: str) -> str:
        """Add one layer of the encoder."""
        x = self.normed(self.node("Add", [x, self.attention(x, name)], f"{name}.first"), f"{name}.first_norm")
        inner = self.node("Gelu", [self.dense_by_row(x, f"{name}.inner")], f"{name}.gelu")
        return self.normed(
            self.node("Add", [x, self.dense_by_row(inner, f"{name}.outer")], f"{name}.second"), f"{name}.second_norm"
        )


def written(weights: Mapping[str, NDArray[np.float32]]) -> bytes:
    """Return the graph of a network's weights as the bytes of an ONNX file."""
    graph = Graph(weights)
    x = graph.words()
    seen = []
    for number in range(LAYERS):
        x = graph.block(x, f"blocks.{number}")
        if number + 1 == FROZEN:
            graph.node("Identity", [x], "lower")
        if number + 1 in SEEN:
            seen.append(x)
    side_by_side = graph.node("Concat", seen, "seen", axis=-1)
    for name in ("labels", "role", "message"):
        graph.head(side_by_side, name)
    for name in ("ties", "apart"):  # the linker's own weights, handed out as they are
        graph.node("Identity", [graph.store(f"{name}.given", weights[name])], name)
    graph.node("Identity", [x], "states")
    mean = graph.node("ReduceMean", [x, graph.store("along", np.array([1], np.int64))], "mean", keepdims=0)
    graph.node("LpNormalization", [mean], "vector", axis=-1, p=2)
    pieces = helper.make_tensor_value_info("pieces", TensorProto.INT64, [1, "pieces"])
    return _file(graph, pieces, OUTPUTS)


def upper_written(weights: Mapping[str, NDArray[np.float32]]) -> bytes:
    """Return the graph of the upper layers trained for statements: the reader's lower states in, states out."""
    graph = Graph(weights)
    x = "lower"
    for number in range(FROZEN, LAYERS):
        x = graph.block(x, f"blocks.{number}")
    graph.node("Identity", [x], "states")
    return _file(graph, helper.make_tensor_value_info("lower", TensorProto.FLOAT, [1, "pieces", WIDTH]), ("states",))


def _file(graph: Graph, given: onnx.ValueInfoProto, names: Sequence[str]) -> bytes:
    outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in names]
    whole = helper.make_graph(graph.nodes, "reader", [given], outputs, list(graph.stored.values()))
    opsets = [helper.make_opsetid("", _OPSET), helper.make_opsetid(_CONTRIB, 1)]
    found: bytes = helper.make_model(whole, opset_imports=opsets, ir_version=_IR).SerializeToString()
    return found
