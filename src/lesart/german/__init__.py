"""The German language as data: one table a file, no logic beyond lookup."""
