"""The rooms of the page: its sessions, what sums them up, its pictures and its looks."""
