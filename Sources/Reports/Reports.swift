// Built in this module next.
