"""What an empty map shows: where its main claim is typed, and what else one can begin with."""
