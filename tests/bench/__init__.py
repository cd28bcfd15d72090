"""Measures the speed goals: `python3 packaging/dev.py bench [--only G1,G12] [--json FILE]`.

Each goal is a module named after it (`g1_start.py`) with a function `measure() -> list[Row]`.
"""
