"""Chat templates: ordinary ones, which do what the models' own do, and hostile ones."""

# ruff: noqa: E501  (a template is read more easily on one line)

ORDINARY = {
    "chatml": "{% for m in messages %}{{ '<|im_start|>' + m['role'] + '\\n' + m['content'] + '<|im_end|>' + '\\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}",
    "first and last": "{% for m in messages %}{% if loop.first %}{{ bos_token }}{% endif %}{{ loop.index }}/{{ loop.length }}"
    "{{ m.content | trim }}{% if not loop.last %}, {% endif %}{% endfor %}",
    "system apart": "{% if messages[0]['role'] == 'system' %}{% set system = messages[0].content|trim %}"
    "{% set rest = messages[1:] %}{% else %}{% set rest = messages %}{% endif %}[{{ system }}]{{ rest|length }}",
    "namespace": "{% set ns = namespace(last=-1, found=false) %}{% for m in messages %}{% if m.role == 'user' %}"
    "{% set ns.last = loop.index0 %}{% set ns.found = true %}{% endif %}{% endfor %}{{ ns.last }}{{ ns.found }}",
    "thoughts": "{% for m in messages %}{% if '</think>' in m.content %}{{ m.content.split('</think>')[-1].lstrip('\\n') }}"
    "{% else %}{{ m.content }}{% endif %}{% endfor %}",
    "alternation": "{% for m in messages[1:] %}{% if (m['role'] == 'user') != (loop.index0 % 2 == 0) %}wrong{% endif %}"
    "{{ m.role }}{% endfor %}",
    "tools": "{% if tools is defined and tools is not none %}{{ tools | tojson }}{{ tools|tojson(indent=2) }}{% endif %}"
    "{% for t in tools %}{% for key, v in t.parameters.items() %}{{ key }}:{{ v.type|upper }}{% endfor %}{% endfor %}",
    "macro": "{% macro turn(role, text='none') -%}[{{ role }}] {{ text }}{{ caller() if caller }}{%- endmacro %}"
    "{{ turn('user') }}{{ turn(role='x', text='y') }}{% call turn('a', 'b') %} called{% endcall %}",
    "filters": "{{ messages|map(attribute='role')|join(', ') }}{{ messages|selectattr('role', 'equalto', 'user')|list|length }}"
    "{{ messages|rejectattr('role', 'in', ['user'])|map(attribute='content')|first }}{{ 'a b'|title }}{{ [3,1,2]|sort }}"
    "{{ none|default('d', true) }}{{ 'x\\ny'|indent(2) }}{{ {'b':1,'a':2}|dictsort }}{{ [1,1]|unique|list }}{{ '7'|int + 1 }}",
    "tests": "{{ 1 is odd }}{{ 2 is even }}{{ x is undefined }}{{ messages is iterable }}{{ 'a' is string }}{{ {} is mapping }}"
    "{{ none is none }}{{ 1.5 is number }}{{ true is boolean }}{{ 'x' if (messages.y is defined) else 'no x' }}",
    "arithmetic": "{{ 7 // 2 }}{{ 7 % 4 }}{{ 2 ** 10 }}{{ 7 / 2 }}{{ 'ab' * 3 }}{{ [1] * 2 }}{{ -3 + 4 * 2 }}{{ 10 - 3 }}",
    "methods": "{{ ' a,b '.strip().split(',') }}{{ 'ab'.startswith('a') }}{{ 'aXa'.replace('a', 'bb') }}{{ '-'.join(['a','b']) }}"
    "{{ {'a': 1}.get('b', 2) }}{{ [1,2].index(2) }}{{ 'Ab'.lower() ~ 'Ab'.upper() }}{{ {'a': 1}.keys()|list }}",
    "control": "{% for i in range(10) %}{% if i == 2 %}{% continue %}{% endif %}{% if i > 4 %}{% break %}{% endif %}{{ i }}"
    "{% else %}never{% endfor %}{% for i in [] %}{% else %}empty{% endfor %}{% for a in messages if a.role == 'user' %}u{% endfor %}",
    "white space": "  {% if true %}\n  a\n  {%- endif %}  b\n\n{#- note -#}\n c{{ ' ' }}\n",
    "blocks": "{% set text %}a{{ 1 }}{% endset %}{{ text }}{% set loud | upper %}b{% endset %}{{ loud }}"
    "{% with x = 3 %}{{ x }}{% endwith %}{{ 'yes' if messages else 'no' }}{{ (1, 'b', none, true, 1.5) }}{{ x }}",
    "loop": "{% for m in messages %}{{ loop.revindex }}{{ loop.cycle('a', 'b') }}{{ loop.previtem.role if loop.previtem }}"
    "{{ loop.changed(m.role) }}{% endfor %}",
}


def nested(steps: int) -> str:
    """A list that holds itself twice, so many times over: 2^steps elements to whoever reads it whole."""
    step = "{% set ns.x = [ns.x, ns.x] %}{% set ns.y = [ns.y, ns.y] %}"
    return f"{{% set ns = namespace(x=[1], y=[1]) %}}{{% for i in range({steps}) %}}{step}{{% endfor %}}"


def million(inside: str) -> str:
    return "{% set x = 'a ' * 500000 %}{% for i in range(99999) %}" + inside + "{% endfor %}"


def keeping(made: str) -> str:
    return "{% set ns = namespace(k=[]) %}" + million("{% set ns.k = ns.k + [" + made + "] %}")


LOOPS = "{% for a in range(99999) %}{% for b in range(99999) %}"
HOSTILE = {
    "endless loops": LOOPS + "{% endfor %}{% endfor %}",
    "endless output": LOOPS + "x{% endfor %}{% endfor %}",
    "long bodies": LOOPS + "{% if a %}{% endif %}" * 1500 + "{% endfor %}{% endfor %}",
    "a huge range": "{% for i in range(10000000000) %}{% endfor %}",
    "a repeated text": "{{ 'a' * 10000000000 }}",
    "a repeated text, turned": "{{ 10000000000 * 'a' }}",
    "a repeated list": "{{ ([1] * 10000000000)|length }}",
    "a doubled text": "{% set ns = namespace(x='ab') %}{% for i in range(60) %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}",
    "an added text": "{% set ns = namespace(x='ab') %}{% for i in range(60) %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
    "an added list": "{% set ns = namespace(x=[1]) %}{% for i in range(60) %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
    "a doubled block": "{% set x %}aaaaaaaa{% endset %}" + "{% set x %}{{ x }}{{ x }}{% endset %}" * 60,
    "a doubled list, printed": nested(60) + "{{ ns.x }}",
    "a doubled list, as JSON": nested(60) + "{{ ns.x|tojson }}",
    "a doubled list, compared": nested(60) + "{{ ns.x == ns.y }}",
    "a doubled list, tested": nested(60) + "{{ ns.x is eq ns.y }}",
    "a doubled list, searched": nested(60) + "{{ ns.x.index(ns.y) }}",
    "a doubled list, in a table": nested(60) + "{{ {1: ns.x}.items() == {1: ns.y}.items() }}",
    "a doubled tuple as a key": nested(60).replace("[ns", "(ns").replace("] %", ") %") + "{{ {ns.x: 1} }}",
    "a doubled tuple as an index": nested(60).replace("[ns", "(ns").replace("] %", ") %") + "{{ {}[ns.x] }}",
    "a list 90,000 deep": "{% set ns = namespace(x=()) %}{% for i in range(90000) %}{% set ns.x = (ns.x,) %}{% endfor %}{{ ns.x }}",
    "a list of one long text": "{% set x = 'a' * 1000000 %}{{ ([x] * 100000)|join|length }}",
    "many long texts": keeping("x ~ i"),
    "many wide texts": keeping("x ~ '\U0001f600'"),
    "many lists of words": keeping("x.split()"),
    "many ranges": keeping("range(99999)|list"),
    "sorting": million("{% set y = range(99999)|sort %}"),
    "searching": million("{% set y = (x ~ 'b') in x %}"),
    "large letters": million("{% set y = x.title() %}"),
    "a macro that calls itself": "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
    "a macro that calls itself twice": "{% macro f(n) %}{% if n %}{{ f(n-1) }}{{ f(n-1) }}{% endif %}{% endmacro %}{{ f(80) }}",
    "a power": "{{ 2 ** 100000000 }}",
    "a square of a square": "{% set ns = namespace(x=3) %}{% for i in range(60) %}{% set ns.x = ns.x * ns.x %}{% endfor %}",
    "a number of a million digits": "{{ ('f' * 1000000)|int(0, 16) }}",
    "large numbers, printed": "{% set x = 7 ** 1400 %}" + LOOPS + "{{ x }}{{ x }}{% endfor %}{% endfor %}",
    "large numbers, as JSON": "{{ ([7 ** 1400] * 100000)|tojson|length }}",
    "large numbers, in a list": "{{ [7 ** 1400] * 100000 }}",
    "replace": "{{ ('a' * 100000).replace('a', 'b' * 100000) }}",
    "replace, a filter": "{{ ('a' * 100000)|replace('a', 'b' * 100000) }}",
    "join": "{{ ('a' * 100000).join(['b'] * 10000) }}",
    "join, a filter": "{{ range(99999)|join('a' * 100000) }}",
    "indent": "{{ ('\\n' * 100000)|indent('a' * 100000) }}",
    "JSON, far apart": "{{ [1, 2]|tojson(separators=('a' * 1000000, '')) }}",
    "JSON, far in": "{{ [[1]]|tojson(indent=1000000000) }}",
    "center": "{{ 'a'.center(10000000000) }}",
    "center, a filter": "{{ 'a'|center(10000000000) }}",
    "format": "{{ '{:>10000000000}'.format(1) }}",
    "format_map": "{{ '{a:>10000000000}'.format_map({'a': 1}) }}",
    "percent": "{{ '%10000000000d' % 1 }}",
    "strftime": "{{ strftime_now('%10000000000Y') }}",
    "chained filters": "{{ (range(99999)|list + range(99999)|list)" + "|select" * 50 + "|list|length }}",
    "Python's classes": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "Python's modules": "{{ raise_exception.__globals__['json'] }}{{ ''.x.y }}",
    "Jinja's functions": "{{ lipsum(1000000) }}",
    "a list that changes": "{% set x = [] %}{{ x.append(x) }}",
    "another file": "{% include '/etc/passwd' %}",
    "another template": "{% extends 'x' %}",
    "a recursive loop": "{% for a in [[1]] recursive %}{{ loop(a) }}{% endfor %}",
    "a function printed": "{{ range }}",
    "a namespace in itself": "{% set ns = namespace() %}{% set ns.x = ns %}{{ ns }}",
    "broken syntax": "{% for %}",
    "an unknown filter": "{{ 1|nothing }}",
    "an unknown function": "{{ nothing() }}",
    "a missing message": "{{ messages[99]['role'] }}",
    "20,000 brackets": "{{ " + "(" * 20000 + "1" + ")" * 20000 + " }}",
    "15,000 sums": "{{ " + "1+" * 15000 + "1 }}",
    "6,000 conditions": "{% if 1 %}" * 6000,
    "200 loops in each other": "{% for a in [1] %}" * 200 + "{% endfor %}" * 200,
    "60,000 digits": "{{ " + "9" * 60000 + " }}",
    "30,000 openings": "{%" * 30000,
    "too many characters": "a" * 100_000,
}
