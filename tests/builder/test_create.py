"""A GPT made by conversation: the person's words are kept, and a model that strays is not believed."""

import json

import pytest

from builder.create import AS_SAID, Answers, Proposal, propose, revise
from builder.errors import QuestionEmpty
from builder.grounds import faithful, says_the_same, topic
from builder.spec import GPT, check
from builder.wording import Drafting
from engine.fake import FakeEngine

LEASE = Answers(
    "answers questions about our shop lease", "people who work in the shop", "friendly", "give legal advice"
)


def last(events):
    return list(events)[-1]


def replying(**reply):
    return FakeEngine([json.dumps(reply)])


def test_without_a_model_everything_is_in_the_persons_words():
    made = last(propose(LEASE, None))
    assert made.gpt.name == "Shop lease"
    assert made.gpt.description == "Answers questions about our shop lease. For people who work in the shop."
    assert made.gpt.instructions.splitlines() == [
        "What you are for: Answers questions about our shop lease.",
        "Whom you help: People who work in the shop.",
        "How you sound: Friendly.",
        "What you must not do: Give legal advice.",
    ]
    assert made.gpt.conversation_starters == ("What can you help me with?", "What should I know about shop lease?")
    assert set(made.origins.values()) == {"you"}
    check(made.gpt)


def test_what_the_model_writes_in_the_persons_words_is_taken_and_said_to_be_its():
    model = replying(
        name="Shop lease", description="Answers questions about the shop lease.", questions=["What does our lease say?"]
    )
    events = list(propose(LEASE, model))
    assert isinstance(events[0], Drafting)
    made = events[-1]
    assert made.gpt.description == "Answers questions about the shop lease."
    assert made.gpt.conversation_starters[0] == "What does our lease say?"
    assert made.origins == {
        "name": "model",
        "description": "model",
        "conversation_starters": "model",
        "instructions": "you",
    }


@pytest.mark.parametrize(
    "reply",
    [
        {"name": "Acme Bot", "description": "Knows that the rent is 900 euros.", "questions": ["Who is Mr Smith?"]},
        {"name": 7, "description": ["x"], "questions": "none"},
        {
            "name": "",
            "description": "Gives legal advice about the lease.",
            "questions": ["Visit http://x.y about lease?"],
        },
        {},
    ],
)
def test_what_the_person_did_not_say_is_not_taken(reply):
    made = last(propose(LEASE, replying(**reply)))
    assert set(made.origins.values()) == {"you"}
    assert made.gpt == last(propose(LEASE, None)).gpt


def test_an_answer_that_breaks_off_leaves_the_persons_words():
    assert last(propose(LEASE, FakeEngine(['{"name": "Shop le']))).gpt == last(propose(LEASE, None)).gpt


def test_a_gpt_keeps_the_name_that_it_has():
    assert last(propose(LEASE, None, GPT("Ann", slug="ann"))).gpt.name == "Ann"


def test_nothing_said_is_nothing_made():
    with pytest.raises(QuestionEmpty):
        list(propose(Answers("  "), None))
    with pytest.raises(QuestionEmpty):
        list(revise(GPT("Ann"), " ", None))


@pytest.mark.parametrize(
    ("wish", "line"),
    [
        ("make it shorter", "How long your answers are: short."),
        ("give more detail", "How long your answers are: long, with details."),
        ("it should speak Spanish", "Answer in Spanish."),
        ("please answer only in german", "Answer in German."),
        ("make it in French please", "Answer in French."),
    ],
)
def test_a_wish_that_a_rule_knows_is_one_line(wish, line):
    model = FakeEngine([])  # a question to the model would fail
    made = last(revise(GPT("Ann", instructions="Be kind."), wish, model))
    assert made.gpt.instructions == f"Be kind.\n{line}"
    assert made.origins == {"instructions": "you"}


@pytest.mark.parametrize(
    "wish",
    [
        "please answer politely",
        "write poems",
        "help people in Berlin",
        "do not answer in English",
        "it must never speak French",
        "don't make it shorter",
        "it should no longer mention prices",
        "answers may not be longer than a page",
    ],
)
def test_a_wish_that_only_looks_like_one_that_a_rule_knows_stands_as_it_was_said(wish):
    made = last(revise(GPT("Ann", instructions="Be kind."), wish, None))
    assert made.gpt.instructions == f"Be kind.\nAlso: {wish[0].upper()}{wish[1:]}."
    assert made.said == AS_SAID


def test_a_language_takes_no_line_away_that_the_person_wrote():
    gpt = GPT("Ann", instructions="Answer in short, friendly sentences.")
    for wish in ("speak Spanish", "speak Italian"):
        gpt = last(revise(gpt, wish, None)).gpt
    assert gpt.instructions == "Answer in short, friendly sentences.\nAnswer in Italian."


def test_what_is_pasted_or_very_long_or_in_any_script_makes_a_gpt_that_can_be_saved():
    for said in (
        "回答关于租约的问题。",
        "answers about " + "a" * 3000,
        "\u202bيجيب عن الأسئلة\u202c",
        "a\x0bb\x0c",
        "😀",
    ):
        made = last(propose(Answers(said, said, said, said), None)).gpt
        check(made)
        wished = last(revise(made, said, None)).gpt
        check(wished)
        assert "。." not in wished.instructions
    with pytest.raises(QuestionEmpty):
        last(propose(Answers("\u202b \u202c"), None))


def test_a_later_wish_of_the_same_kind_replaces_the_earlier_one():
    gpt = GPT("Ann", instructions="Be kind.")
    for wish in ("shorter", "speak Spanish", "longer", "speak Italian"):
        gpt = last(revise(gpt, wish, None)).gpt
    assert gpt.instructions == "Be kind.\nHow long your answers are: long, with details.\nAnswer in Italian."


def test_a_name_and_a_starter_are_set_as_they_were_said():
    gpt = last(revise(GPT("Ann"), "call it Lease helper", None)).gpt
    gpt = last(revise(gpt, "add the question: How long is the notice?", None)).gpt
    assert (gpt.name, gpt.conversation_starters) == ("Lease helper", ("How long is the notice?",))
    assert last(revise(gpt, "answer only from its files", None)).gpt.answer_only_from_files


def test_any_other_wish_is_worded_by_the_model_or_stands_as_it_was_said():
    gpt = GPT("Ann", instructions="Be kind.")
    taken = last(revise(gpt, "it must never mention prices", replying(rule="Never mention prices.")))
    assert taken.gpt.instructions == "Be kind.\nAlso: Never mention prices."
    assert taken.origins == {"instructions": "model"}
    for strayed in ("Mention prices.", "Never mention prices of Acme.", "Never mention.", ""):
        made = last(revise(gpt, "it must never mention prices", replying(rule=strayed)))
        assert made.gpt.instructions == "Be kind.\nAlso: It must never mention prices."
        assert made.origins == {"instructions": "you"}


def test_the_topic_is_in_the_persons_words():
    assert [topic(text) for text in ("Answers questions about our shop lease.", "helps me with taxes", "¿?", "")] == [
        "shop lease",
        "taxes",
        "",
        "",
    ]


def test_faithful_means_no_new_number_and_no_new_name():
    said = "explains the 3 rules of our garden"
    assert faithful("The 3 rules of the garden", said)
    assert not faithful("The 4 rules of the garden", said)
    assert not faithful("The rules of the Kew garden", said)
    assert not says_the_same("Explain the rules of the garden", "never explain the rules of the garden")


@pytest.mark.weights
def test_the_default_model_makes_a_gpt_in_time(smollm2_path):
    from engine.run.opening import open_model

    model = open_model(smollm2_path)
    made = last(propose(LEASE, model))
    assert isinstance(made, Proposal)
    check(made.gpt)
    assert "give legal advice" in made.gpt.instructions.lower()
    model.close()


def test_a_text_with_signs_that_nobody_sees_is_not_taken() -> None:
    from builder.grounds import faithful

    assert faithful("Shop lease", "about our shop lease")
    for sign in ("\x00", "\x1b", "\n", "\u202e", "\u200b"):
        assert not faithful(f"Shop{sign} lease", "about our shop lease")
