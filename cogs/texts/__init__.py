"""What newcomers read: staff look at it in every language, organisers put it into the community's own words."""
