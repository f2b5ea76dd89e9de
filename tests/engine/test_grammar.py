"""What a grammar allows is all that comes, whatever the model wants; bad grammars are refused in a sentence."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import tokenizers
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import decoders, models, normalizers

from engine.chat import Message
from engine.config import Sampling
from engine.errors import RunInvalid
from engine.run import native
from engine.run.events import Stopped, Token
from engine.run.grammar import MAX_CHARACTERS, MAX_DEPTH, MAX_RULES, Grammar, _Pieces
from engine.run.native_engine import NativeEngine
from engine.tokenizer import Spelling, Tokenizer
from tests.engine import tiny
from tests.engine.packed import native_engine, vocabulary

SCHEMA = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "maxLength": 12},
        "age": {"type": "integer", "minimum": 0, "maximum": 120},
        "city": {"enum": ["Holm", "Lund"]},
    },
    "required": ["name", "age", "city"],
    "additionalProperties": False,
}


def sentencepiece() -> Tokenizer:
    """Letters, bytes and a few merges, with "▁" for spaces and one put before a text."""
    pieces = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), "▁", *"abcdefghi", "ab", "▁ab", "▁a"]
    backend = tokenizers.Tokenizer(
        models.BPE(
            {piece: number for number, piece in enumerate(pieces)},
            [("a", "b"), ("▁", "ab"), ("▁", "a")],
            unk_token="<unk>",
            byte_fallback=True,
        )
    )
    backend.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    backend.decoder = decoders.Sequence([decoders.ByteFallback(), decoders.Strip(" ", 1, 0)])
    backend.add_special_tokens(["<unk>", "<s>", "</s>"])
    return Tokenizer(backend, Spelling(byte_level=False, prefix_space=True), bos_id=1, eos_id=2, unknown_id=0)


VOCABULARIES: dict[str, Callable[[], Tokenizer]] = {
    "one a byte": tiny.tokenizer,
    "byte-level": vocabulary,
    "sentencepiece": sentencepiece,
}


def written(grammar: Grammar, tokenizer: Tokenizer, seed: int = 0, most: int = 200) -> str:
    """A text of the grammar from random logits, the end among what may be drawn."""
    random, matcher = np.random.default_rng(seed), grammar.matcher(tokenizer)
    ids: list[int] = []
    while not matcher.complete and len(ids) < most:
        forced = matcher.forced()
        logits = random.standard_normal(tokenizer.vocab_size + 5).astype(np.float32)
        token = forced[0] if forced else int(matcher.masked(logits).argmax())
        if token in tokenizer.end_ids:
            break
        matcher.push(token)
        ids.append(token)
    return b"".join(map(tokenizer.piece, ids)).decode()


@pytest.mark.parametrize("name", VOCABULARIES)
@pytest.mark.parametrize("seed", range(4))
def test_every_kind_of_grammar_with_every_kind_of_vocabulary(name: str, seed: int) -> None:
    tokenizer = VOCABULARIES[name]()
    person = json.loads(written(Grammar.json_schema(SCHEMA), tokenizer, seed))
    assert list(person) == ["name", "age", "city"]
    assert person["city"] in ("Holm", "Lund")
    assert re.fullmatch("[0-9]{4}-(ab|cd)+", written(Grammar.regex("[0-9]{4}-(ab|cd){1,9}"), tokenizer, seed))
    texts = ["a (b) [c]", "x\ny\t\x01", "naïve 😀 \\ / \" '", "-#&~{1}.*+?^$|"]
    assert written(Grammar.choice(texts), tokenizer, seed) in texts
    rules = 'start: "ab" item+ "."\nitem: ", " /[a-c]{2}/'
    assert re.fullmatch(r"ab(, [a-c]{2})+\.", written(Grammar.lark(rules), tokenizer, seed))


@pytest.mark.parametrize("name", VOCABULARIES)
def test_what_leaves_no_choice_is_forced(name: str) -> None:
    tokenizer = VOCABULARIES[name]()
    matcher = Grammar.regex("abc abd(x|y)").matcher(tokenizer)
    forced = matcher.forced()
    assert b"abc abd".startswith(b"".join(map(tokenizer.piece, forced)))
    assert len(forced) > 1


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="abcxyz é\n😀", max_size=12))
def test_a_sentencepiece_text_that_goes_on_begins_without_a_space(text: str) -> None:
    pieces = _Pieces(sentencepiece())
    assert b"".join(pieces.tokens[token] for token in pieces(text.encode())) == text.encode()


def test_the_mask_allows_nothing_else() -> None:
    tokenizer = vocabulary()
    matcher = Grammar.choice(["yes", "no"]).matcher(tokenizer)
    masked = matcher.masked(np.zeros(515, np.float32))
    assert {tokenizer.piece(int(token))[:1] for token in np.flatnonzero(np.isfinite(masked))} == {b"y", b"n"}
    assert matcher.masked(np.zeros(600, np.float32)).shape == (600,)


def chain(count: int) -> dict[str, object]:
    defs: dict[str, object] = {f"d{n}": {"$ref": f"#/$defs/d{n + 1}"} for n in range(count)}
    return {"$defs": defs | {f"d{count}": {"type": "string"}}, "$ref": "#/$defs/d0"}


def rules(count: int) -> str:
    return "start: r0\n" + "".join(f"r{n}: r{n + 1}\n" for n in range(count)) + f'r{count}: "a"\n'


HOSTILE: dict[str, Callable[[], Grammar]] = {
    "no JSON": lambda: Grammar.json_schema("{"),
    "a list": lambda: Grammar.json_schema("[]"),
    "a type that is none": lambda: Grammar.json_schema({"type": "nope"}),
    "not of JSON": lambda: Grammar.json_schema({"enum": [b"x"]}),
    "a deep schema": lambda: Grammar.json_schema('{"items":' * 100_000 + "{}" + "}" * 100_000),
    "a schema a bit too deep": lambda: Grammar.json_schema('{"items":' * MAX_DEPTH + "{}" + "}" * MAX_DEPTH),
    "a chain of references": lambda: Grammar.json_schema(chain(MAX_RULES + 1)),
    "a reference to itself": lambda: Grammar.json_schema({"$ref": "#"}),
    "a large schema": lambda: Grammar.json_schema({"enum": ["x" * 30 + str(n) for n in range(9000)]}),
    "half a group": lambda: Grammar.regex("(a"),
    "a deep expression": lambda: Grammar.regex("(" * 5000 + "a" + ")" * 5000),
    "no text": lambda: Grammar.regex(5),  # type: ignore[arg-type]
    "half a character": lambda: Grammar.regex("\ud800"),
    "a long expression": lambda: Grammar.regex("a" * (MAX_CHARACTERS + 1)),
    "nothing to choose": lambda: Grammar.choice([]),
    "an empty choice": lambda: Grammar.choice(["a", ""]),
    "no start": lambda: Grammar.lark('begin: "a"'),
    "no rule": lambda: Grammar.lark("start: nothing"),
    "no syntax": lambda: Grammar.lark("start: ("),
    "a chain of rules": lambda: Grammar.lark(rules(MAX_RULES)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_bad_grammar_is_refused_in_a_sentence(name: str) -> None:
    with pytest.raises(RunInvalid, match=r"^The [a-zA-Z ]+ cannot be used: .+\.$") as caught:
        written(HOSTILE[name](), vocabulary())
    assert len(str(caught.value)) < 300


def test_what_is_just_small_enough_compiles() -> None:
    assert json.loads(written(Grammar.json_schema(chain(MAX_RULES - 1)), vocabulary(), most=400)) is not None
    assert written(Grammar.lark(rules(MAX_RULES - 5)), vocabulary()) == "a"
    assert written(Grammar.regex("(" * 60 + "a" + ")" * 60), vocabulary()) == "a"


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NativeEngine]:
    if not native.available()[0]:
        pytest.skip(native.available()[1])
    opened = native_engine(tmp_path_factory.mktemp("model"))
    yield opened
    opened.close()


def split(events: list[Token | Stopped]) -> tuple[list[Token], Stopped]:
    *tokens, stopped = events
    assert isinstance(stopped, Stopped)
    return [token for token in tokens if isinstance(token, Token)], stopped


def test_forced_tokens_come_in_one_pass_with_their_own_probabilities(
    engine: NativeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    grammar, prompt = Grammar.json_schema(SCHEMA), engine.encode("The library in Holm")
    passes: list[int] = []
    evaluate = engine.model.eval

    def counted(batch: list[tuple[object, list[int], int]]) -> np.ndarray:
        passes.append(len(batch[0][1]))
        return evaluate(batch)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(engine.model, "eval", counted)
        tokens, stopped = split(
            list(engine.generate(prompt, Sampling(seed=3, max_tokens=150, log_probabilities=True), grammar=grammar))
        )
    assert json.loads("".join(token.text for token in tokens) + stopped.text).keys() == {"name", "age", "city"}
    assert (stopped.reason, stopped.completion_tokens) == ("end", len(tokens))
    assert sum(token.forced for token in tokens) > 5
    assert len(passes) < 2 + len(tokens) - 5
    ids = [*prompt, *(token.id for token in tokens)]
    rows = engine.logits(ids)[len(prompt) - 1 : -1].astype(np.float64)
    expected = [row[token.id] - np.log(np.exp(row).sum()) for row, token in zip(rows, tokens, strict=True)]
    assert [token.log_probability for token in tokens] == pytest.approx(expected, abs=1e-4)
    assert grammar.seconds > 0


def test_guesses_change_nothing_under_a_grammar(tmp_path: Path, engine: NativeEngine) -> None:
    plain = native_engine(tmp_path, lookup=False)
    grammar = Grammar.regex("([a-z]{1,6} ){3,40}")
    for sampling in (Sampling(temperature=0, max_tokens=60), Sampling(temperature=0.5, seed=1, max_tokens=60)):
        events = [list(one.generate([5, 6, 7] * 5, sampling, grammar=grammar)) for one in (engine, plain)]
        assert events[0] == events[1]


def test_limits_and_stop_strings_cut_an_answer_off(engine: NativeEngine) -> None:
    grammar = Grammar.choice(["abcdefghijklmnopqrstuvwxyz"])
    tokens, stopped = split(list(engine.generate([1, 2], Sampling(max_tokens=4), grammar=grammar)))
    assert (len(tokens), stopped.reason) == (4, "length")
    tokens, stopped = split(list(engine.generate([1, 2], Sampling(stop=("def",)), grammar=grammar)))
    assert ("".join(token.text for token in tokens), stopped.reason) == ("abc", "stop")


def test_the_torch_engine_follows_a_grammar_too() -> None:
    tokens, stopped = split(list(tiny.engine().generate([1, 2], Sampling(seed=1), grammar=Grammar.json_schema(SCHEMA))))
    assert json.loads("".join(token.text for token in tokens) + stopped.text)["city"] in ("Holm", "Lund")
    assert any(token.forced for token in tokens)


def test_a_bad_grammar_is_refused_at_the_call(engine: NativeEngine) -> None:
    with pytest.raises(RunInvalid, match="regular expression"):
        engine.generate([1, 2], Sampling(), grammar=Grammar.regex("(a"))


@pytest.mark.weights
def test_json_of_a_real_model_parses_whatever_the_seed(smollm2_path: Path) -> None:
    if not native.available()[0]:
        pytest.skip(native.available()[1])
    engine, grammar = NativeEngine.open(smollm2_path, context_tokens=512), Grammar.json_schema(SCHEMA)
    prompt = engine.encode_chat([Message("user", "Describe a person in JSON.")])
    for seed in range(20):
        tokens, stopped = split(list(engine.generate(prompt, Sampling(seed=seed, max_tokens=100), grammar=grammar)))
        person = json.loads("".join(token.text for token in tokens) + stopped.text)
        assert 0 <= person["age"] <= 120
        assert stopped.reason == "end"
