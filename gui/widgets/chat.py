"""A chat to try a GPT with: like the others, but nothing of it is kept."""

from __future__ import annotations

from collections.abc import Sequence

from gui.answerer import Answerer, Open
from gui.conversation import Conversation
from gui.desk import Desk
from gui.keeper import Keeper
from gui.theme import Theme
from gui.widgets.chat_view import ChatView
from gui.widgets.starters import Starters


class Chat(ChatView):
    """`open_session` is called in the chat's lane at the first question."""

    def __init__(self, desk: Desk, open_session: Open, starters: Sequence[str] = ()) -> None:
        from builder.conversations import new_id
        from builder.database import Database

        self._answerer = Answerer(open_session)
        self._keeper = Keeper(desk, Database.in_memory(), "", lasting=False)
        conversation = Conversation(desk, self._answerer, self._keeper, new_id())
        super().__init__(desk, conversation, Starters(Theme.of(desk.settings), starters))

    def renew(self, open_session: Open) -> None:
        """Talk with the GPT as it is now."""
        self._answerer.renew(open_session)

    def close_conversation(self) -> None:
        """End the threads and give the model's memory back."""
        self.attachments.shut()
        self._answerer.close()
        self._keeper.close()
