"""What a GPT is and what can be done with it: its specification, its folder, its bundle, its conversations.

It speaks GPTs and messages. It stands on rag and engine, which it opens in one place (assemble), and knows no face.
"""
