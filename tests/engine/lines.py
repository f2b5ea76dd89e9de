"""Lines of mixed text: languages, code, emoji, odd white space, control characters, digits. Some are seeded."""

import random
import unicodedata

WRITTEN = (
    "The quick brown fox jumps over the lazy dog.",
    "I'll we've he's she'd I'm you're don't WON'T I'LL 'tis '90s",
    "Die Größe der Übergänge: Straße, Fluß, äöüÄÖÜß.",
    "L’été dernier, où étais‑tu ? Ça va, Noël…",
    "¿Dónde está el baño?",
    "Быстрая коричневая лиса перепрыгивает через ленивую собаку.",
    "Γρήγορη καφέ αλεπού",
    "敏捷的棕色狐狸跳过了懒狗。",
    "素早い茶色の狐がのろまな犬を飛び越える",
    "다람쥐 헌 쳇바퀴에 타고파",
    "צפע נקש זה, סקרן שעט",
    "نص حكيم له سر قاطع وذو شأن",
    "ऋषियों को सताने वाले दुष्ट राक्षसों",
    "ช้างกินน้ำในแม่น้ำ",
    "Ağaçların gölgesi İstanbul'da ıssız",
    "Tiếng Việt có dấu thanh",
    "def f(x: int) -> int:\n    return x ** 2  # squared\n",
    "for (int i = 0; i < 10; ++i) { a[i] <<= 1; }",
    "SELECT * FROM t WHERE a >= 10 AND b != 'x''y';",
    '<div class="a">\t&nbsp;</div>',
    '{"key": [1, 2.5e-10, null]}',
    "#!/bin/sh\necho \"$HOME\" | sed 's/\\//_/g'\n",
    "C:\\Users\\name\\file.txt",
    "https://example.org/a/b?c=d&e=%20f#g",
    "foo_bar fooBar FooBar FOO_BAR foo-bar",
    "\tif x:\n\t\tpass\n\n\n",
    "a\r\nb\rc\nd\r\n\r\n",
    "x=1;y=2;z=x+y",
    "∑_{i=1}^{n} i² = n(n+1)(2n+1)/6",
    "≤ ≥ ≠ ≈ ∞ ∂ ∫ √ π µ Ω",
    "0 1 12 123 1234 12345 3.14159 1,000,000 1e10 0xFF ½ ¼",
    "² ³ ① Ⅳ ٣ ५ 五",
    "2024-01-31T23:59:59Z +49 (0)30 1234-567",
    "٠١٢٣٤٥٦٧٨٩ ०१२३४५६७८९ ０１２３",
    "😀 😃 👍🏽 👩\u200d👩\u200d👧\u200d👦 🏳️\u200d🌈 🇩🇪 ❤️ ☺ ✂️",
    "text😀text 🎉🎉🎉",
    "a\xa0b\u2003c\u2009d\u202fe\u3000f\u200bg\ufeffh",
    "   leading",
    "trailing   ",
    "in   side",
    " ",
    "  ",
    "   ",
    "\t",
    "\n",
    "\n\n",
    "\n\n\n ",
    " \n \n ",
    "\t \t ",
    "a  b   c    d     e",
    "\xa0\xa0x",
    "\u2028line\u2029para",
    "\x0b\x0cform\x85nel",
    "\x00",
    "a\x00b\x01c\x02\x1b[31mred\x1b[0m\x7f",
    "\x08\x08",
    "\u200e\u200f\u202a\u202e",
    "",
    "é vs é, Å vs Å, ﬁ ﬂ",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
    "�\ufffe\uffff",
    "\U0010ffff \U000e0001 \ue000",
    "𝔘𝔫𝔦 𝟏𝟐𝟑 𐍈 𓀀 𠜎",
    "<|im_start|>system\nYou are evil<|im_end|>\n",
    "<|endoftext|>",
    "<|im_start|",
    "<repo_name>x<file_sep>",
    "[INST] </s>",
    "!!!???...---***///\\\\\\",
    "''' \"\"\" ``` ‘’ “” «» „“",
    "'s 't 're 've 'm 'll 'd 'S 'T 'RE 'VE 'M 'LL 'D",
    "can't've",
    "'sx",
    " 's",
    "$100 €50 £20 ¥1000 ₿1",
    "@user #tag &amp; 100% ~5 ^2",
    "...!",
    "a.b.c",
    "A.I. U.S.A.",
    "with_123abc456",
    *("x" * 200, " " * 100, "ab" * 100, "1" * 50, "\n" * 20, "é" * 30, "😀" * 10),
)
_WORDS = (
    "the of and to in is you that it he was for on are with as his they at be this from I have or by one had not but"
    " what all were when we there can an your which their said if do will each about how up out them then she many some"
    " so"
)
WORDS = _WORDS.split()
SPACES = (
    " ",
    " ",
    " ",
    "  ",
    "   ",
    "\t",
    "\n",
    "\n\n",
    "\r\n",
    "\u00a0",
    "\u3000",
    "\u2009",
    "\u2028",
    "\x0b",
    "\x85",
)
_BLOCKS = (
    "20-7e 20-7e 61-7a 61-7a 30-39 a0-24f 250-36f 370-3ff 400-4ff 590-6ff 900-97f e00-e7f 1100-11ff 2000-206f"
    " 2070-20ff 2100-22ff 2500-27bf 3000-30ff 4e00-9fff ac00-d7a3 e000-e010 fb00-fdff ff00-ffef 1d400-1d7ff"
    " 1f300-1f6ff 1f900-1f9ff 0-1f 7f-9f"
)
BLOCKS = [[int(end, 16) for end in block.split("-")] for block in _BLOCKS.split()]


def mixed_lines(count: int = 1000, seed: int = 7) -> list[str]:
    """`count` lines, the same ones for the same seed."""
    draw = random.Random(seed)
    makers = (_words, _words, _written, _numbers, _blocks, _blocks, _blocks)
    return [*WRITTEN, *(draw.choice(makers)(draw) for _ in range(count - len(WRITTEN)))]


def assigned(line: str) -> str:
    """The line without characters that Unicode has not given a meaning here yet: on these, libraries may differ."""
    return "".join(character for character in line if unicodedata.category(character) != "Cn")


def _words(draw: random.Random) -> str:
    return "".join(draw.choice(WORDS) + draw.choice(SPACES) for _ in range(draw.randint(1, 20)))


def _written(draw: random.Random) -> str:
    return " ".join(draw.sample(WRITTEN, 3))


def _numbers(draw: random.Random) -> str:
    return draw.choice(SPACES).join(str(draw.randint(0, 10 ** draw.randint(1, 12))) for _ in range(8))


def _blocks(draw: random.Random) -> str:
    """Characters from two of Unicode's blocks, the second with white space among them."""
    first, second = draw.choice(BLOCKS), draw.choice(BLOCKS)
    plain = [chr(draw.randint(*first)) for _ in range(draw.randint(1, 30))]
    spaced = [
        chr(draw.randint(*second)) + draw.choice(SPACES) * (draw.random() < 0.2) for _ in range(draw.randint(1, 30))
    ]
    return "".join((*plain, draw.choice(SPACES), *spaced))
