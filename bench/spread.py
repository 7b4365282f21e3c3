"""How repeated measurements are told in a table."""
import statistics


def spread(values, form):
    """The median, with the smallest and the largest in brackets."""
    return f"{statistics.median(values):{form}} ({min(values):{form}} – {max(values):{form}})"
