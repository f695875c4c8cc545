"""Which grammars judge a TEI file: named by the user, kept in the user's cache, or named by the file itself."""
