import json
import subprocess
import sys
import time
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2.ext import loopcontrols
from jinja2.sandbox import ImmutableSandboxedEnvironment

from engine import meter
from engine.errors import TemplateInvalid
from engine.template import Template
from tests.engine.templates import HOSTILE, ORDINARY

MESSAGES = [
    {"role": "system", "content": " Be brief. "},
    {"role": "user", "content": "What is <b>2+2</b>?\n"},
    {"role": "assistant", "content": "<think>hm</think>4 é😀"},
    {"role": "user", "content": "Why?"},
]
TOOLS = [{"name": "weather", "parameters": {"city": {"type": "string", "description": 'a "city" <é>'}}}]


def render(source: str, **values: Any) -> str:
    given_values = {"messages": MESSAGES, "add_generation_prompt": True, "bos_token": "<s>", "tools": TOOLS} | values
    return Template(source).render(given_values, 100)


def as_plain_jinja(source: str) -> str:
    """What Hugging Face's settings of Jinja give, without any limits."""
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols])
    environment.filters["tojson"] = lambda value, **named: json.dumps(value, **{"ensure_ascii": False} | named)
    template = environment.from_string(source)
    return template.render(messages=MESSAGES, add_generation_prompt=True, bos_token="<s>", tools=TOOLS)


@pytest.mark.parametrize("source", ORDINARY.values(), ids=ORDINARY.keys())
def test_ordinary_templates_render_as_in_plain_jinja(source: str) -> None:
    assert render(source) == as_plain_jinja(source)


def test_the_functions_that_hugging_face_gives() -> None:
    assert render("{{ strftime_now('%Y') }}") == str(datetime.now().year)
    assert render("{% generation %}a{{ 1 }}{% endgeneration %}b") == "a1b"
    with pytest.raises(TemplateInvalid, match="Roles must alternate"):
        render("{{ raise_exception('Roles must alternate') }}")


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_template_is_refused_in_one_sentence(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meter, "MAX_SECONDS", 0.2)  # the same limit, sooner
    start = time.process_time()
    with pytest.raises(TemplateInvalid) as refused:
        render(source)
    assert time.process_time() - start < 10
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 400


WORST = ["long bodies", "many wide texts", "large numbers, printed", "many lists of words", "endless output"]
MEASURE = """
import json, resource, sys, time
from engine.errors import TemplateInvalid
from engine.template import Template
def resident():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for source in json.load(sys.stdin):
    before, start = resident(), time.process_time()
    try:
        Template(source).render({"messages": []}, 2)
    except TemplateInvalid:
        print(json.dumps([time.process_time() - start, (resident() - before) / 1024]))
"""


def test_the_worst_stay_within_three_seconds_and_200_megabytes() -> None:
    """With the real limit of two seconds, in a process of their own whose memory nothing else has touched."""
    pytest.importorskip("resource")
    sources = json.dumps([HOSTILE[name] for name in WORST])
    done = subprocess.run([sys.executable, "-c", MEASURE], input=sources, capture_output=True, text=True, check=True)
    measured = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(measured) == len(WORST)
    assert max(seconds for seconds, _ in measured) < 6  # three, and as much again for a machine that is busy
    assert sum(megabytes for _, megabytes in measured) < 200


def test_nothing_is_evaluated_while_it_is_compiled() -> None:
    start = time.process_time()
    for source in (
        "{{ 'a' * 10000000000 }}",
        "{{ ('a' * 1000000)|replace('a', 'b' * 1000000) }}",
        "{{ 9 ** 9 ** 9 ** 9 }}",
    ):
        Template("{% if false %}" + source + "{% endif %}")
    assert time.process_time() - start < 10


def test_a_template_can_be_used_again_after_it_failed() -> None:
    template = Template("{% if messages %}{{ 'a' * 10000000000 }}{% endif %}done")
    with pytest.raises(TemplateInvalid):
        template.render({"messages": MESSAGES}, 2)
    assert template.render({"messages": []}, 2) == "done"


def test_long_conversations_have_their_allowance() -> None:
    turns = [{"role": "user", "content": "word " * 20_000} for _ in range(60)]
    text = Template(ORDINARY["chatml"]).render({"messages": turns}, sum(len(turn["content"]) for turn in turns))
    assert len(text) > 6_000_000


fragments = st.lists(
    st.sampled_from(
        [
            *(
                "{{ ",
                " }}",
                "{% ",
                " %}",
                "for x in ",
                "range(9)",
                "endfor",
                "if ",
                "endif",
                "set x = ",
                "messages",
                "|join",
            ),
            *(
                "'a'",
                " ~ ",
                " + ",
                " * ",
                "[0]",
                ".content",
                "|tojson",
                "macro f(x)",
                "endmacro",
                "f(1)",
                "(",
                ")",
                "9",
                ":",
            ),
            *("loop.last", " is odd", "namespace(a=1)", "{", "}", "[", "]", ",", "not ", " in ", "|list", "x", "- "),
        ]
    ),
    max_size=25,
)


@given(fragments)
def test_no_template_raises_anything_else(parts: list[str]) -> None:
    try:
        text = render("".join(parts))
    except TemplateInvalid:
        return
    assert isinstance(text, str)
