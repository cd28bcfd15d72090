"""Partner Desk: ask customers for a reseller relationship, and keep what came of it, on your own machine."""

APP_NAME = "Partner Desk"
APP_ID = "partner-desk"
__version__ = "0.1.0"
