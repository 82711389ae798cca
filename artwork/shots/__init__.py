"""The scenes, a function for each picture, registered with `@shot("products/white-honey/jar.jpg")`."""
