"""A local Forgejo: the repositories and issues of a world like the local GitHub's, by REST and as pages."""
