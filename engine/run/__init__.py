"""Running a model: the key-value cache, sampling, and the loop that turns ids into more ids."""
