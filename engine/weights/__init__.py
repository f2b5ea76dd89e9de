"""Where parameters come from: the catalogue, the files, and the formats they are written in."""
