"""A local GitLab: the projects and issues of a world like the local GitHub's, by REST and GraphQL and as pages."""
