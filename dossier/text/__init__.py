"""Pure functions over text: normalising, quote matching, sentences, inline markup."""
