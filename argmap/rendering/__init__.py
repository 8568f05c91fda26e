"""Qt without widgets: text, boxes and lines, the painter of screen and file, and the exports."""
