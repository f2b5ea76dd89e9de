"""gpt.toml: what is written is read back, what is wrong is named, what is unknown survives; and names become slugs."""

import contextlib
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.errors import GptBroken, NameInvalid, SpecInvalid
from builder.fields import RETRIEVAL, SAMPLING
from builder.names import RESERVED_NAMES, SLUG_LIMIT_BYTES, same_name, slugify
from builder.spec import (
    DEFAULT_EMBEDDER,
    DEFAULT_MODEL,
    GPT,
    SPEC_LIMIT_BYTES,
    check,
    parse,
    render,
)

GOLDEN = '''\
schema = 1
name = "Tax helper"
description = "Answers from the tax guide"
model = "smollm2-135m-instruct"
embedder = "all-minilm-l6-v2"
adapter = "v3"
answer_only_from_files = true
capabilities = [
    "calculator",
]
conversation_starters = [
    "What is deductible?",
]
instructions = """
You answer questions about tax.
Say "I don't know" when the files don't say."""

future_key = "kept"

[sampling]
temperature = 0.3
stop = [
    "###",
]

[retrieval]
passages = 3
future_setting = 1
'''

SAMPLE = GPT(
    name="Tax helper",
    description="Answers from the tax guide",
    instructions="You answer questions about tax.\nSay \"I don't know\" when the files don't say.",
    conversation_starters=("What is deductible?",),
    adapter="v3",
    answer_only_from_files=True,
    capabilities=("calculator",),
    sampling={"temperature": 0.3, "stop": ("###",)},
    retrieval={"passages": 3},
    extra={"future_key": "kept", "retrieval": {"future_setting": 1}},
)


def test_the_file_reads_well_and_does_not_move():
    assert render(SAMPLE) == GOLDEN
    assert parse(GOLDEN) == SAMPLE


def test_a_name_is_enough():
    gpt = parse('name = "Tax"')
    assert gpt == GPT(name="Tax", extra={}, sampling={}, retrieval={})
    assert (gpt.model, gpt.embedder) == (DEFAULT_MODEL, DEFAULT_EMBEDDER)
    assert gpt.capabilities == ()


TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\u2028\u2029"), max_size=40
)
PLAIN = TEXT.filter(lambda text: not set(text) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
LINES = st.lists(st.one_of(PLAIN, st.sampled_from(['"', '""', '"""', "\\", "'''", "\r", "\t", "#", " "]))).map(
    "\n".join
)
VALUES = st.recursive(
    st.one_of(st.booleans(), st.integers(-(2**62), 2**62), st.floats(allow_nan=False), PLAIN, st.dates()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(PLAIN, inner, max_size=3)),
    max_leaves=8,
)
GPTS = st.builds(
    GPT,
    name=PLAIN.filter(str.strip),
    description=LINES.map(lambda text: text[:2000]),
    instructions=LINES,
    conversation_starters=st.lists(LINES, max_size=3).map(tuple),
    answer_only_from_files=st.booleans(),
    capabilities=st.lists(PLAIN, max_size=3).map(tuple),
    sampling=st.fixed_dictionaries({}, optional={"temperature": st.floats(0, 100), "seed": st.integers(0, 2**63 - 1)}),
    retrieval=st.fixed_dictionaries(
        {},
        optional={
            "floor": st.floats(-1, 1),
            "passages": st.integers(1, 100),
            "store": st.sampled_from(["faiss", "qdrant"]),
        },
    ),
    extra=st.dictionaries(PLAIN.map("x_".__add__), VALUES, max_size=4),
)


@given(GPTS)
def test_every_gpt_survives_the_round_trip(gpt):
    check(gpt)
    text = render(gpt)
    back = parse(text)
    assert back == gpt.replace(extra=back.extra)
    assert render(back) == text
    assert tomllib.loads(text).items() >= dict(gpt.extra).items()


@given(st.text(max_size=300))
def test_any_text_is_a_gpt_or_broken(text):
    with contextlib.suppress(GptBroken):
        assert parse(text).name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("name = 'a'\nmodel = ", ["line 2"]),
        ("name = 'a'\nname = 'b'", ["line 2"]),
        ("", ["name is missing"]),
        ("name = 3", ["name must be a text", '"3"']),
        ("name = ' '", ["name must not be empty"]),
        (f"name = '{'x' * 201}'", ["name must have at most 200"]),
        ('name = "a\\nb"', ["name must not hold control"]),
        ("name = 'a'\nschema = 2", ["a newer schema than 1", "newer gptb"]),
        ("name = 'a'\nschema = 'one'", ["schema must be a whole number"]),
        ("name = 'a'\nanswer_only_from_files = 1", ["answer_only_from_files must be true or false"]),
        ("name = 'a'\ncapabilities = 'python'", ["capabilities must be a list"]),
        ("name = 'a'\ncapabilities = [1]", ["capabilities must hold texts"]),
        ("name = 'a'\nadapter = '../x'", ["adapter must be the name of a folder"]),
        ("name = 'a'\nsampling = 3", ["sampling must be a table"]),
        ("name = 'a'\n[sampling]\ntemperature = 'hot'", ["sampling.temperature must be a number", '"hot"']),
        ("name = 'a'\n[sampling]\ntemperature = -1", ["sampling.temperature"]),
        ("name = 'a'\n[sampling]\ntemperature = nan", ["sampling.temperature"]),
        ("name = 'a'\n[sampling]\ntop_p = 0", ["above 0 to 1"]),
        ("name = 'a'\n[sampling]\ntop_k = true", ["sampling.top_k must be a whole number"]),
        ("name = 'a'\n[sampling]\nstop = ['']", ["sampling.stop must hold no empty text"]),
        ("name = 'a'\n[retrieval]\npassages = 0", ["retrieval.passages"]),
        ("name = 'a'\n[retrieval]\nstore = 'elsewhere'", ["retrieval.store", "faiss, qdrant"]),
        ("name = 'a'\n" + "x = " + "[" * 5000, ["nested too deeply"]),
        ("name = 'a'\nx = " + "9" * 5000, ["cannot be read"]),
        ("name = 'a'\nx = 0x" + "f" * 5000, ["x holds a whole number of more than 64 bits"]),
        ("name = 'a'\nschema = 0x" + "f" * 5000, ["newer gptb"]),
        ("name = 'a'\nx = " + "[" * 30 + "]" * 30, ["x is nested deeper than 20"]),
        ("name = 'a'\nx = " + "{a=" * 50 + "1" + "}" * 50, ["x is nested deeper than 20"]),
        ("name = 'a'\n" + "a." * 65_000 + "b = 1", ["more than 50 parts"]),
        ("name = 'a'\n[" + "a." * 65_000 + "b]", ["more than 50 parts"]),
        ("name = 'a'\n" + "'a' . " * 65_00 + "b = 1", ["more than 50 parts"]),
        ("name = 'a'\n" + r'"\".".' * 40_000 + "b = 1", ["more than 50 parts"]),
        ("name = 'a'\nx = {" + "a." * 65_000 + "b = 1}", ["more than 50 parts"]),
        ("# " + "x" * SPEC_LIMIT_BYTES, ["larger than"]),
    ],
)
def test_what_is_wrong_is_named(text, words):
    with pytest.raises(GptBroken) as caught:
        parse(text, where="gpt.toml of tax")
    for word in ["gpt.toml of tax", *words]:
        assert word in str(caught.value)


@pytest.mark.parametrize("prose", ["This is a sentence. " * 4500, "." * 90_000, "1. one\n" * 9000, "a" * 90_000])
def test_long_prose_is_no_endless_key(prose):
    gpt = SAMPLE.replace(instructions=prose)
    check(gpt)
    assert parse(render(gpt)) == gpt


@pytest.mark.parametrize(
    "change",
    [
        {"sampling": {"temperature": 200}},
        {"description": "x" * 2001},
        {"instructions": "\x1b[2J"},
        {"instructions": "\ud800"},
        {"conversation_starters": ("x",) * 21},
        {"capabilities": "python"},
    ],
)
def test_nothing_is_saved_that_could_not_be_read(change):
    with pytest.raises(SpecInvalid) as caught:
        check(SAMPLE.replace(**change))
    key, value = next(iter(change.items()))
    assert (next(iter(value)) if isinstance(value, dict) else key) in str(caught.value).lower()


def test_a_gpt_that_is_too_large_is_refused_before_it_is_written():
    with pytest.raises(SpecInvalid, match="larger than"):
        check(SAMPLE.replace(extra={"x": "y" * SPEC_LIMIT_BYTES}))


def test_settings_are_read_as_people_type_them():
    gpt = SAMPLE.with_settings(["temperature=0.7", "passages = 5", "seed=", "stop=END", "max_tokens=20"])
    assert gpt.sampling == {"temperature": 0.7, "stop": ("END",), "max_tokens": 20}
    assert gpt.retrieval == {"passages": 5}
    assert gpt.with_settings(["temperature=", "stop="]).sampling == {"max_tokens": 20}
    assert SAMPLE.with_settings([]) == SAMPLE


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("temprature=1", "Did you mean temperature?"),
        ("qqq=1", "There are: temperature"),
        ("temperature=hot", "temperature must be a number"),
        ("temperature", None),
        ("top_k=[[", "whole number"),
    ],
)
def test_a_wrong_setting_is_named(setting, words):
    if words is None:
        assert "temperature" not in SAMPLE.with_settings([setting]).sampling
        return
    with pytest.raises(SpecInvalid) as caught:
        SAMPLE.with_settings([setting])
    assert words in f"{caught.value} {caught.value.hint}"


def test_the_ranges_are_those_of_the_engine():
    from engine.config import Sampling

    told = {"log_probabilities"}  # what is told, not how it is chosen
    assert set(SAMPLING) == set(Sampling.__dataclass_fields__) - told
    for value in ({"temperature": 100}, {"top_k": 0}, {"top_p": 1}, {"repeat_penalty": 100}, {"seed": 2**63 - 1}):
        check(SAMPLE.replace(sampling=value))
        Sampling(**value)
    assert set(RETRIEVAL) == {"passages", "floor", "store"}


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Tax Helper", "tax-helper"),
        ("tax/helper\\2024", "tax-helper-2024"),
        ("../../etc/passwd", "etc-passwd"),
        ("a.b.c", "a-b-c"),
        ("🐱", "cat-face"),
        ("🐱 Helper", "helper"),
        ("❤️", "heavy-black-heart"),
        ("我的助手", "我的助手"),
        ("مساعد ضريبي", "مساعد-ضريبي"),
        ("नमस्ते दुनिया", "नमस्ते-दुनिया"),
        ("Ünïcödé", "ünïcödé"),
        ("U\u0308n", "ün"),
        ("STRASSE ß", "strasse-ss"),
        ("CON", "con-gpt"),
        ("nul.txt", "nul-txt"),
        ("C++", "c"),
        ("می\u200cخواهم", "میخواهم"),
        ("  --x--  ", "x"),
    ],
)
def test_slugs(name, slug):
    assert slugify(name) == slug


@pytest.mark.parametrize(
    "name", ["", "   ", "///", "...", "\x00", "a\tb", "\x1b[2J", "\u202etxt", "\ud800", "-", "x" * 201]
)
def test_names_that_cannot_be_used(name):
    with pytest.raises(NameInvalid) as caught:
        slugify(name)
    assert str(caught.value).isprintable()


@given(st.text(max_size=220))
def test_a_slug_is_a_safe_folder_name_on_every_system(name):
    try:
        slug = slugify(name)
    except NameInvalid:
        return
    assert slug
    assert len(slug.encode()) <= SLUG_LIMIT_BYTES + len("-gpt")
    assert not set(slug) & set('/\\:*?"<>|. ')
    assert slug not in RESERVED_NAMES
    assert slug.strip("-") == slug
    assert slugify(slug) == slug


def test_names_are_the_same_to_a_person():
    assert same_name("Tax  Helper ") == same_name("tax helper")
    assert same_name("Caf\u00e9") == same_name("CAFE\u0301")
    assert same_name("tax") != same_name("taxi")
