print("ippin")
