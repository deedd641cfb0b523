"""The few windows beside the main one: where an inline field would not do."""
