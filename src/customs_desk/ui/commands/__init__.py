"""Every command once, and the menus, keys and palette made of them."""
