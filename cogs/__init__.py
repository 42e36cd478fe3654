"""The features, one package each; they never import each other."""
