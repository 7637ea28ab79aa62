"""How the sample exhibits are made: texts in TOML, laid out as letters, scans, photos and Word files."""
