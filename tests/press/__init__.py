"""The stand-in press: outlets on 127.0.0.1, played from the samples."""
