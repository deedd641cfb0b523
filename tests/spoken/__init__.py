"""The window as assistive technology has it: read from another process by AT-SPI."""
