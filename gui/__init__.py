"""The desktop window: widgets and connections over builder, rag and engine events. It decides nothing.

Contract: PySide6 is imported only here; `gui.app` is imported only by the command `gptb gui`, inside its function;
long work runs off the user interface's thread and arrives as events.
"""
