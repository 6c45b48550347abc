// What is of use to a reader who has begun to read.
import '../components/article/show-place.ts';
import '../components/chart/load-sorting.ts';
