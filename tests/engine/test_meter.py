import pytest
from jinja2 import Environment

from engine.errors import TemplateInvalid
from engine.meter import Meter, Metering


@pytest.fixture
def small() -> Meter:
    meter = Meter()
    meter.left = 1000
    return meter


def test_the_allowance_grows_with_the_messages() -> None:
    meter = Meter()
    least = meter.left
    meter.start(1000)
    assert meter.left > least + 10_000
    with pytest.raises(TemplateInvalid, match="too much"):
        meter.charge(meter.left)


def test_what_is_made_is_counted_by_its_size(small: Meter) -> None:
    assert small.made("a" * 100) == "a" * 100
    assert small.left == 899
    assert small.made([1, 2]) == [1, 2]
    assert small.left < 899 - 100
    with pytest.raises(TemplateInvalid, match="number"):
        small.made(1 << 5000)
    small.longest = 10
    with pytest.raises(TemplateInvalid, match="too long"):
        small.made("a" * 11)


def test_what_is_read_is_counted_with_all_it_holds(small: Meter) -> None:
    small.read({"key": ["a" * 50, ("b" * 50,)], "other": 1})
    assert 850 < small.left < 900
    twice = ["c" * 300] * 2
    small.read(twice)
    with pytest.raises(TemplateInvalid, match="too much"):
        small.read(twice)


def test_lists_are_read_to_a_depth(small: Meter) -> None:
    nested: list[object] = []
    for _ in range(100):
        nested = [nested]
    with pytest.raises(TemplateInvalid, match="too deep"):
        small.read(nested)


def test_only_plain_values_have_a_text(small: Meter) -> None:
    assert [small.text(value) for value in ("a", 1, 1.5, None, True, [1, "b"])] == [
        "a",
        "1",
        "1.5",
        "None",
        "True",
        "[1, 'b']",
    ]
    for value in (print, object(), small):
        with pytest.raises(TemplateInvalid, match="prints a"):
            small.text(value)


def test_a_loop_is_counted_by_the_turn(small: Meter) -> None:
    with pytest.raises(TemplateInvalid, match="too much"):
        for _ in small.steps(iter(int, 1)):
            pass


def test_the_clock_ends_a_rendering(small: Meter) -> None:
    small.deadline = 0.0
    with pytest.raises(TemplateInvalid, match="longer than 2 seconds"):
        small.charge(1)


@pytest.mark.parametrize(
    "source", ["{% include 'x' %}", "{% for a in b recursive %}{% endfor %}", "{{ " + "[" * 70 + "]" * 70 + " }}"]
)
def test_the_rewriting_refuses_what_is_not_listed(source: str) -> None:
    with pytest.raises(TemplateInvalid):
        Metering().visit(Environment().parse(source))
