"""What the road says: the closed lists of the core, verdicts and wants, in the language of the screen."""
