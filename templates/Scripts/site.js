// Loaded by every page as a module. What needs JavaScript shows only where `data-scripts` is set.
document.documentElement.dataset.scripts = "";
