print("tilsagn")
