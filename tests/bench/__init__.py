"""What this program costs beside the bare parts that it is made of: `python -m tests.bench` prints the table."""
