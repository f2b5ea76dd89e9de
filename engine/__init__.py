"""The engine: an embedded transformer that loads, runs, trains and measures a language model.

It speaks token ids and tensors. It imports none of the other packages, and it is the only one that imports torch.
"""
