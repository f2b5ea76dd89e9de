"""The pages of the window; `gui.navigation` knows which there are."""
