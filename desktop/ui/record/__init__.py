"""A customer's record beside the list: account, services, users, licenses and history, each edited where it stands."""
