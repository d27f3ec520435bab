print("koryo")
