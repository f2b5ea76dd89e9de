"""Measures of a model: bits per token of a text, multiple choice."""
