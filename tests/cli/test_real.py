"""The whole road with the real models, as a person goes it; and without them, offline."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.run.native import available

ROOT = Path(__file__).parents[2]


def gptb(home: Path, *arguments: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from cli.main import main; main()", *arguments],
        env={**os.environ, "GPTB_HOME": str(home), **environment},
        cwd=ROOT, input=stdin, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.weights
def test_create_ask_export_remove_import_ask(
    tmp_path: Path, models_folder: Path, smollm2_path: Path, minilm_path: Path
) -> None:
    assert smollm2_path.is_relative_to(models_folder)
    assert minilm_path.is_relative_to(models_folder)
    home = tmp_path / "home"
    home.mkdir()
    (home / "models").symlink_to(models_folder.absolute())
    paper = tmp_path / "lease.md"
    paper.write_text(
        "# Lease\n\nThe rent is 900 euros a month.\n\nThe notice period is three months to the end of a quarter.\n",
        "utf-8",
    )
    made = gptb(home, "create", "Lease", "-i", "You answer about the lease.", "-f", str(paper), "--only-from-files")
    assert made.returncode == 0, made.stderr
    before = json.loads(gptb(home, "ask", "lease", "--json", stdin="How long is the notice period?").stdout)
    assert "three months" in before["answer"]
    assert before["quote"]["quote"] == "The notice period is three months to the end of a quarter."
    bundle = tmp_path / "lease.gptb"
    assert gptb(home, "export", "lease", "-o", str(bundle)).returncode == 0
    assert gptb(home, "rm", "-y", "lease").returncode == 0
    assert gptb(home, "import", str(bundle)).returncode == 0
    after = json.loads(gptb(home, "ask", "lease", "How long is the notice period?", "--json").stdout)
    places = [(passage["file"], passage["start"], passage["end"]) for passage in before["passages"]]
    assert [(passage["file"], passage["start"], passage["end"]) for passage in after["passages"]] == places
    assert (after["answer"], after["quote"]["quote"]) == (before["answer"], before["quote"]["quote"])


HEAVY = {"torch", "llama_index", "faiss", "pandas", "scipy", "transformers"}
TELLS = """
import sys
from cli.main import main
try:
    main()
finally:
    print(*{name.partition(".")[0] for name in sys.modules}, file=sys.stderr)
"""


@pytest.mark.weights
def test_asking_and_searching_load_only_what_they_need(
    tmp_path: Path, models_folder: Path, smollm2_path: Path, minilm_path: Path
) -> None:
    if not available()[0]:
        pytest.skip(available()[1])
    assert smollm2_path.parent == minilm_path.parent or smollm2_path.is_relative_to(models_folder)
    (tmp_path / "models").symlink_to(models_folder.absolute())
    paper = tmp_path / "lease.md"
    paper.write_text("The notice period is three months.\n", "utf-8")
    environment = {**os.environ, "GPTB_HOME": str(tmp_path), "GPTB_ENGINE": ""}

    def loaded(*arguments: str) -> set[str]:
        command = [sys.executable, "-c", TELLS, *arguments]
        done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
        return set(done.stderr.splitlines()[-1].split())

    assert not loaded("create", "Lease", "-f", str(paper)) & (HEAVY - {"faiss"})
    for command in (("ask", "lease", "How long is the notice period?"), ("search", "lease", "notice period")):
        found = loaded(*command)
        assert "numpy" in found
        assert not found & HEAVY


def test_a_model_that_is_not_here_and_cannot_be_fetched_is_named_with_the_way_out(tmp_path: Path) -> None:
    offline = {
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(tmp_path),
        "PIP_CONFIG_FILE": os.devnull,
        "HF_HUB_OFFLINE": "1",
    }
    assert gptb(tmp_path / "home", "create", "Alone").returncode == 0
    asked = gptb(tmp_path / "home", "ask", "alone", "hi", **offline)
    assert asked.returncode == 1
    assert asked.stdout == ""
    assert "Fetching smollm2-135m-instruct" in asked.stderr
    assert "Error: " in asked.stderr
    assert "smollm2" in asked.stderr.split("Error: ")[1]
    assert "Traceback" not in asked.stderr
    assert not list((tmp_path / "home" / "models").glob("smollm2*"))


def test_an_unknown_model_is_refused_with_the_nearest_name(tmp_path: Path) -> None:
    pulled = gptb(tmp_path / "home", "models", "pull", "smollm2-135m")
    assert pulled.returncode == 1
    assert "Did you mean smollm2-135m-instruct?" in pulled.stderr
