"""The commands of LaTeX that stand for a sign, a name or an accent, and the characters that show them."""

GREEK = {
    name: chr(code)
    for code, name in enumerate(
        "alpha beta gamma delta varepsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma sigma tau "
        "upsilon varphi chi psi omega".split(),
        start=0x3B1,
    )
} | {
    "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ",
    "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "epsilon": "ϵ", "vartheta": "ϑ", "phi": "ϕ", "varrho": "ϱ", "varpi": "ϖ",
}  # fmt: skip
SPACED = {
    "times": "×", "div": "÷", "pm": "±", "mp": "∓", "cdot": "·", "ast": "∗", "star": "⋆", "circ": "∘", "bullet": "•",
    "cap": "∩", "cup": "∪", "wedge": "∧", "land": "∧", "vee": "∨", "lor": "∨", "oplus": "⊕", "otimes": "⊗",
    "setminus": "∖", "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥", "neq": "≠", "ne": "≠", "approx": "≈", "equiv": "≡",
    "sim": "∼", "simeq": "≃", "cong": "≅", "propto": "∝", "ll": "≪", "gg": "≫", "in": "∈", "notin": "∉", "ni": "∋",
    "subset": "⊂", "subseteq": "⊆", "supset": "⊃", "supseteq": "⊇", "mid": "∣", "parallel": "∥", "perp": "⊥",
    "to": "→", "rightarrow": "→", "leftarrow": "←", "leftrightarrow": "↔", "Rightarrow": "⇒", "implies": "⇒",
    "Leftarrow": "⇐", "Leftrightarrow": "⇔", "iff": "⇔", "mapsto": "↦", "longrightarrow": "⟶", "models": "⊨",
    "vdash": "⊢", "colon": ":", "mod": "mod", "bmod": "mod",
}  # fmt: skip
PLAIN = {
    "sum": "∑", "prod": "∏", "int": "∫", "iint": "∬", "oint": "∮", "infty": "∞", "partial": "∂", "nabla": "∇",
    "forall": "∀", "exists": "∃", "nexists": "∄", "emptyset": "∅", "varnothing": "∅", "neg": "¬", "lnot": "¬",
    "angle": "∠", "degree": "°", "prime": "′", "hbar": "ℏ", "ell": "ℓ", "Re": "ℜ", "Im": "ℑ", "aleph": "ℵ",
    "ldots": "…", "cdots": "⋯", "dots": "…", "vdots": "⋮", "ddots": "⋱", "therefore": "∴", "because": "∵",
    "langle": "⟨", "rangle": "⟩", "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉", "lbrace": "{",
    "rbrace": "}", "vert": "|", "lvert": "|", "rvert": "|", "Vert": "‖", "lVert": "‖", "rVert": "‖", "square": "□",
    "blacksquare": "■", "top": "⊤", "bot": "⊥", "backslash": "\\", "{": "{", "}": "}", "%": "%", "$": "$", "&": "&",
    "#": "#", "_": "_", "|": "‖", "uparrow": "↑", "downarrow": "↓", "dagger": "†", "checkmark": "✓",
}  # fmt: skip
SPACES = {",": "\u2009", ";": " ", ":": " ", "!": "", " ": " ", "quad": "\u2003", "qquad": "\u2003\u2003", "\n": " "}
NAMES = frozenset(
    "sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln lg exp lim max min sup inf det dim ker deg gcd "
    "arg argmax argmin Pr limsup liminf".split()
)
IGNORED = frozenset("left right big Big bigg Bigg bigl bigr Bigl Bigr displaystyle textstyle limits nolimits".split())
TEXTS = frozenset("text mathrm operatorname textrm textbf textit mathsf mathtt mbox mathbf boldsymbol mathit".split())
ACCENTS = {
    "hat": "\u0302", "widehat": "\u0302", "bar": "\u0304", "overline": "\u0305", "vec": "\u20d7", "dot": "\u0307",
    "ddot": "\u0308", "tilde": "\u0303", "widetilde": "\u0303", "underline": "\u0332",
}  # fmt: skip
DOUBLE = {"R": "ℝ", "N": "ℕ", "Z": "ℤ", "Q": "ℚ", "C": "ℂ", "P": "ℙ", "E": "𝔼", "H": "ℍ", "1": "𝟙"}
