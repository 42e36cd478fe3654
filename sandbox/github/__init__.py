"""A local GitHub: repositories and issues in every state, by REST, by GraphQL and as pages for people."""
