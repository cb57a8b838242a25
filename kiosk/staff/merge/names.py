"""What a merge's files are called, for whoever writes and whoever reads them."""

CSV, PARQUET, MANIFEST, WORDS = "merged.csv", "merged.parquet", "manifest.json", "findings.txt"
FORMAT = "kiosk-merge/1"
