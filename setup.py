"""Compiles encode.c, which includes run.c, the fast path on a CPU; all else about the project stands in pyproject.toml.

Optional: where no C compiler is, models run through torch. The library carries the hash of its source, so that
engine/run/native.py never loads one that was made of another one.
"""

from hashlib import sha256
from pathlib import Path

from setuptools import Extension, setup

SOURCES = ("engine/run/run.c", "engine/run/encode.c")
KEY = sha256(b"".join(Path(source).read_bytes() for source in SOURCES)).hexdigest()[:16]

setup(
    ext_modules=[
        Extension(
            "engine.run._run",
            [SOURCES[1]],
            depends=list(SOURCES),
            extra_compile_args=[
                "-std=gnu11",
                "-O3",
                "-ffp-contract=off",
                "-fvisibility=hidden",
                "-DGPTB_LIBRARY",
                f'-DGPTB_SOURCE="{KEY}"',
            ],
            optional=True,
        )
    ]
)
