"""Stop strings in streamed text, also where they come in pieces: text that may become one is held back."""

from collections.abc import Sequence


class StopStrings:
    """Lets text through up to the first of the stop strings, which itself is never shown."""

    def __init__(self, stops: Sequence[str]) -> None:
        self._stops = tuple(stops)
        self._held = ""
        self.found = False
        """Whether a stop string came; nothing is let through after it."""

    def push(self, text: str) -> str:
        """What may be shown now that `text` has come."""
        if self.found or not self._stops:
            return "" if self.found else text
        text = self._held + text
        places = [place for place in (text.find(stop) for stop in self._stops) if place >= 0]
        if places:
            self.found, self._held = True, ""
            return text[: min(places)]
        keep = len(text) - self._possible(text)
        self._held = text[keep:]
        return text[:keep]

    def flush(self) -> str:
        """What is still held back, once no more text comes."""
        held, self._held = self._held, ""
        return held

    def _possible(self, text: str) -> int:
        """Length of the longest end of `text` that begins a stop string."""
        longest = min(len(text), max(map(len, self._stops)) - 1)
        ends = (length for length in range(longest, 0, -1) if any(s.startswith(text[-length:]) for s in self._stops))
        return next(ends, 0)
