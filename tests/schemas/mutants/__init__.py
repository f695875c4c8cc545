"""Documents changed by lot, and what our engine and jing say of them: valid or not."""
